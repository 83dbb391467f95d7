#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Tutti authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Uses Tutti as a screen reader does, through AT-SPI alone, in two processes on one library.

Needs a session bus and a display: see tests/accessibility/run. Takes the program's path.
"""

import os
import subprocess
import sys
import tempfile
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 60  # seconds, for a machine that has other work
SONGS = 15  # that a new library has


class Tour:
    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.library = os.path.join(folder, "library.db")
        self.environment = dict(
            os.environ,
            HOME=folder,
            XDG_CONFIG_HOME=folder + "/config",
            XDG_DATA_HOME=folder + "/data",
            XDG_STATE_HOME=folder + "/state",
            XDG_CACHE_HOME=folder + "/cache",
            LC_ALL="C.UTF-8",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            QT_QPA_PLATFORM="xcb",
        )
        self.processes = []
        self.heard = []  # process and new name of what was called something else
        pyatspi.Registry.registerEventListener(
            self.hear, "object:property-change:accessible-name"
        )

    def hear(self, event):
        self.heard.append((event.source.get_process_id(), event.source.name))

    def start(self):
        """Opens a window and returns the application as AT-SPI has it."""
        process = subprocess.Popen(
            [self.program, "--library", self.library], env=self.environment
        )
        self.processes.append(process)

        def application():
            for one in pyatspi.Registry.getDesktop(0):
                if one is not None and one.get_process_id() == process.pid:
                    return one
            return None

        return wait("an application", application)

    def stored(self, query):
        said = subprocess.run(
            ["sqlite3", self.library, query], check=True, capture_output=True, text=True
        )
        return said.stdout.strip()

    def end(self):
        for process in self.processes:
            if process.poll() is None:
                process.kill()
            process.wait()


def wait(what, condition):
    """What CONDITION returns, once that is something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass  # events that are heard
        try:
            found = condition()
        except Exception:  # what was looked at has gone meanwhile
            found = None
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError("there never was " + what)


def every(root, role):
    """All below ROOT of a ROLE that are to be seen or are in a menu."""
    for child in root:
        if child is None:
            continue
        if child.getRoleName() == role:
            yield child
        if child.getRoleName() not in ("table", "tree"):
            yield from every(child, role)


def find(root, role, name):
    def found():
        for one in every(root, role):
            if one.name == name or (name.endswith("*") and one.name.startswith(name[:-1])):
                return one
        return None

    return wait(f"a {role} called {name}", found)


def showing(root, role, name):
    one = find(root, role, name)
    wait(f"a {role} called {name} to be seen", lambda: is_showing(one))
    return one


def is_showing(one):
    return one.getState().contains(pyatspi.STATE_SHOWING)


def do(one):
    wait(f"{one.name} to be enabled", lambda: one.getState().contains(pyatspi.STATE_ENABLED))
    actions = one.queryAction()
    names = [actions.getName(number) for number in range(actions.nActions)]
    for name in ("Press", "ShowMenu", "Toggle"):
        if name in names:
            actions.doAction(names.index(name))
            return
    raise AssertionError(f"{one.name} cannot be pressed, but {names}")


def write(one, text):
    assert one.queryEditableText().setTextContents(text), f"{one.name} cannot be written"


def menu(application, name):
    do(find(application, "menu item", name))


def table(application):
    return find(application, "table", "Songs")


def rows(application):
    return table(application).queryTable().nRows


def cell(application, row, column):
    return table(application).queryTable().getAccessibleAt(row, column)


def select(application, first, last):
    songs = table(application).queryTable()
    for row in range(songs.nRows):
        songs.removeRowSelection(row)
    for row in range(first, last + 1):
        songs.addRowSelection(row)


def check(truth, words):
    if not truth:
        raise AssertionError(words)


def main(program, folder):
    tour = Tour(program, folder)
    try:
        walk(tour)
    finally:
        tour.end()
    print("the tour is done")


def walk(tour):
    first = tour.start()
    second = tour.start()
    for application in (first, second):
        find(application, "push button", f"Songs: {SONGS}")
        find(application, "push button", "Sync: Up to date")
    print("both read the tiles")

    import_songs(tour, first)
    find(second, "push button", f"Songs: {SONGS + 12}")
    news = (second.get_process_id(), f"Songs: {SONGS + 12}")
    wait("a word of it in the other", lambda: news in tour.heard)
    print("a file was imported, and the other process said so")

    search = find(first, "text", "Search")
    check("<p>" not in search.description, "tags are read aloud")
    nameless = [one for one in every(first, "push button") if not one.name]
    check(not nameless, "there are buttons without a name")
    write(search, "etude")
    wait("12 songs", lambda: rows(first) == 12)
    print("songs were found")

    edit_ten(tour, first)
    group(first)
    settle_conflict(tour, first)

    menu(first, "New Window")
    wait("a second window", lambda: len([one for one in first if one.getRoleName() == "frame"]) == 2)
    menu(first, "Quit")
    menu(second, "Quit")
    for process in tour.processes:
        check(process.wait(PATIENCE) == 0, "it did not quit well")
    print("both have quit")


def import_songs(tour, application):
    file = os.path.join(tour.folder, "pieces.csv")
    with open(file, "w", encoding="utf-8") as pieces:
        pieces.write("title,artist,album,genre\n")
        for number in range(10, 22):
            pieces.write(f"Piece {number},The Keys,Album {number % 2},Etude\n")
    menu(application, "Import…")
    dialog = find(application, "dialog", "Import Songs")
    write(find(dialog, "text", "File name:"), file)
    do(find(dialog, "push button", "Open"))
    find(application, "push button", f"Songs: {SONGS + 12}")


def edit_ten(tour, application):
    select(application, 0, 9)
    menu(application, "★★★★★")
    rated = "SELECT count(*) FROM songs WHERE rating = 100 AND genre = 'Etude'"
    wait("ten songs rated", lambda: tour.stored(rated) == "10")
    menu(application, "Edit Songs…")
    dialog = find(application, "dialog", "Edit 10 Songs*")
    write(find(dialog, "text", "Year"), "1987")
    do(find(dialog, "push button", "Save"))
    edited = "SELECT count(*) FROM songs WHERE year = 1987 AND genre = 'Etude'"
    wait("ten songs edited", lambda: tour.stored(edited) == "10")
    print("ten songs were rated and edited")
    menu(application, "Undo*")
    wait("the edit undone", lambda: tour.stored(edited) == "0")
    print("and one step took it back")


def group(application):
    menu(application, "View")
    by = showing(application, "menu item", "Group By")
    do(by)
    do(showing(by, "menu item", "Album"))
    wait("12 songs of two albums", lambda: rows(application) == 14)
    print("songs were grouped")


def settle_conflict(tour, application):
    write(find(application, "text", "Search"), "imagine")
    wait("one song under its album", lambda: rows(application) == 2)
    select(application, 1, 1)
    menu(application, "Edit Song…")
    dialog = find(application, "dialog", "Edit Song*")
    write(find(dialog, "text", "Title"), "Imagine (mine)")
    song = tour.stored("SELECT id FROM songs WHERE title = 'Imagine'")
    # Somebody else is faster, but not seen before mine is under way.
    other = subprocess.Popen(["sqlite3", tour.library], stdin=subprocess.PIPE, text=True)
    other.stdin.write(
        ".timeout 5000\n"
        "BEGIN IMMEDIATE;\n"
        f"UPDATE songs SET title = 'Imagine (theirs)' WHERE id = {song};\n"
        ".shell touch " + tour.folder + "/locked\n"
    )
    other.stdin.flush()
    wait("a lock", lambda: os.path.exists(tour.folder + "/locked"))
    do(find(dialog, "push button", "Save"))
    find(application, "push button", "Sync: Waiting to save 1 change")
    other.communicate("COMMIT;\n")
    do(showing(application, "push button", "1 conflict"))
    conflicts = find(application, "tree", "Conflicts")
    wait("a conflict", lambda: conflicts.queryTable().nRows == 1)
    conflicts.queryTable().addRowSelection(0)
    do(find(application, "push button", "Use Mine"))
    wait("my title", lambda: tour.stored(f"SELECT title FROM songs WHERE id = {song}") == "Imagine (mine)")
    print("a conflict was settled")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        main(sys.argv[1], place)
