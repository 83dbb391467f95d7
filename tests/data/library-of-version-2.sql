PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO meta VALUES('epoch','c24fa2461d0b615f');
INSERT INTO meta VALUES('library_id','9b53ace348160c40eb2f42569dcfcdb8');
INSERT INTO meta VALUES('min_reader','1');
INSERT INTO meta VALUES('min_writer','1');
INSERT INTO meta VALUES('pruned_to','0');
CREATE TABLE songs(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))) CHECK(length(uid) BETWEEN 1 AND 64),
  rev INTEGER NOT NULL DEFAULT 1,
  title TEXT NOT NULL CHECK(trim(title) <> '' AND length(CAST(title AS BLOB)) <= 4000
    AND instr(title, char(0)) = 0),
  artist TEXT NOT NULL CHECK(trim(artist) <> '' AND length(CAST(artist AS BLOB)) <= 4000
    AND instr(artist, char(0)) = 0),
  album TEXT NOT NULL DEFAULT '' CHECK(length(CAST(album AS BLOB)) <= 4000
    AND instr(album, char(0)) = 0),
  album_artist TEXT NOT NULL DEFAULT '' CHECK(length(CAST(album_artist AS BLOB)) <= 4000
    AND instr(album_artist, char(0)) = 0),
  year INTEGER CHECK(year BETWEEN 1000 AND 9999),
  genre TEXT NOT NULL DEFAULT '' CHECK(length(CAST(genre AS BLOB)) <= 800
    AND instr(genre, char(0)) = 0),
  track INTEGER CHECK(track BETWEEN 1 AND 2147483647),
  disc INTEGER CHECK(disc BETWEEN 1 AND 2147483647),
  duration_ms INTEGER NOT NULL DEFAULT 0 CHECK(duration_ms BETWEEN 0 AND 8640000000000000),
  rating INTEGER NOT NULL DEFAULT 0 CHECK(rating BETWEEN 0 AND 100),
  favorite INTEGER NOT NULL DEFAULT 0 CHECK(favorite IN (0, 1)),
  play_count INTEGER NOT NULL DEFAULT 0 CHECK(play_count BETWEEN 0 AND 8640000000000000),
  last_played INTEGER CHECK(last_played BETWEEN -8640000000000000 AND 8640000000000000),
  comment TEXT NOT NULL DEFAULT '' CHECK(length(CAST(comment AS BLOB)) <= 400000
    AND instr(comment, char(0)) = 0),
  path TEXT NOT NULL DEFAULT '' CHECK(length(CAST(path AS BLOB)) <= 16384
    AND instr(path, char(0)) = 0),
  added_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER))
    CHECK(added_at BETWEEN -8640000000000000 AND 8640000000000000),
  modified_at INTEGER NOT NULL DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER))
    CHECK(modified_at BETWEEN -8640000000000000 AND 8640000000000000)
) STRICT;
INSERT INTO songs VALUES(1,'4d6676570aea555c91f2bcb99d2ad1f1',2,'Bohemian Rhapsody','Queen','A Night at the Opera','',1975,'Rock',NULL,NULL,355000,100,0,0,NULL,'','',1795853787364,1795853787606);
INSERT INTO songs VALUES(2,'632a8927e7ca5561ae71c975b8fb3242',3,'Hotel California','Eagles','Hotel California','',1976,'Rock',NULL,NULL,390000,0,0,0,NULL,'','',1795853787364,1795853787364);
INSERT INTO songs VALUES(3,'b5c1be0c895f5c0bb8dd22149e14540f',1,'Imagine','John Lennon','Imagine','',1971,'Pop',NULL,NULL,187000,0,0,0,NULL,'','',1795853787364,1795853787364);
INSERT INTO songs VALUES(4,'8e037490987755d998e8a67c64f1cdea',1,'Billie Jean','Michael Jackson','Thriller','',1982,'Pop',NULL,NULL,294000,0,0,0,NULL,'','',1795853787364,1795853787364);
INSERT INTO songs VALUES(5,'7f34b6f26ae95391a37f8e262e49d822',1,'Stairway to Heaven','Led Zeppelin','Led Zeppelin IV','',1971,'Rock',NULL,NULL,482000,0,0,0,NULL,'','',1795853787364,1795853787364);
INSERT INTO songs VALUES(6,'7e7fd0eb3ce25826be2aac7e383823a7',1,'Sweet Child O'' Mine','Guns N'' Roses','Appetite for Destruction','',1987,'Rock',NULL,NULL,303000,0,0,0,NULL,'','',1795853787364,1795853787364);
INSERT INTO songs VALUES(7,'f296463ff52258d6b7a2231d28c3fe29',1,'Smells Like Teen Spirit','Nirvana','Nevermind','',1991,'Grunge',NULL,NULL,301000,0,0,0,NULL,'','',1795853787364,1795853787364);
INSERT INTO songs VALUES(8,'4475bb6bba865337af1aba42464f2926',1,'Like a Rolling Stone','Bob Dylan','Highway 61 Revisited','',1965,'Folk Rock',NULL,NULL,373000,0,0,0,NULL,'','',1795853787364,1795853787364);
INSERT INTO songs VALUES(9,'5781f2c6f866503cbfb1a11592f30728',1,'Purple Haze','Jimi Hendrix','Are You Experienced','',1967,'Rock',NULL,NULL,170000,0,0,0,NULL,'','',1795853787364,1795853787364);
INSERT INTO songs VALUES(10,'2ef69d37feb25131ac51e0ce8dc45c2b',1,'What''s Going On','Marvin Gaye','What''s Going On','',1971,'Soul',NULL,NULL,233000,0,0,0,NULL,'','',1795853787364,1795853787364);
INSERT INTO songs VALUES(11,'d859cffa53a85096bd87b16bf312300d',1,'Thriller','Michael Jackson','Thriller','',1982,'Pop',NULL,NULL,357000,0,0,0,NULL,'','',1795853787364,1795853787364);
INSERT INTO songs VALUES(12,'09ab7b4e20565706ba9ca121ffa357c3',1,'Comfortably Numb','Pink Floyd','The Wall','',1979,'Progressive Rock',NULL,NULL,383000,0,0,0,NULL,'','',1795853787364,1795853787364);
INSERT INTO songs VALUES(13,'6d2a9631802a58c295aee88ed5c489e6',1,'Yesterday','The Beatles','Help!','',1965,'Pop',NULL,NULL,125000,0,0,0,NULL,'','',1795853787365,1795853787365);
INSERT INTO songs VALUES(14,'9effb561c9ee57d5a61db8ea694410ba',1,'Good Vibrations','The Beach Boys','Smiley Smile','',1966,'Pop',NULL,NULL,219000,0,0,0,NULL,'','',1795853787365,1795853787365);
INSERT INTO songs VALUES(15,'d3b785df60345ed4adf93e57882d6bed',1,'Respect','Aretha Franklin','I Never Loved a Man the Way I Love You','',1967,'Soul',NULL,NULL,148000,0,0,0,NULL,'','',1795853787365,1795853787365);
CREATE TABLE change(
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  op TEXT NOT NULL CHECK(op IN ('I', 'U', 'D', 'R')),
  song_id INTEGER NOT NULL,
  song_uid TEXT,
  last_id INTEGER,
  rev INTEGER,
  at INTEGER NOT NULL
) STRICT;
INSERT INTO change VALUES(1,'U',1,'4d6676570aea555c91f2bcb99d2ad1f1',NULL,2,1795853787606);
INSERT INTO change VALUES(2,'D',2,'632a8927e7ca5561ae71c975b8fb3242',NULL,2,1795853787754);
INSERT INTO change VALUES(3,'I',2,'632a8927e7ca5561ae71c975b8fb3242',NULL,3,1795853787856);
CREATE TABLE change_field(
  seq INTEGER NOT NULL, field TEXT NOT NULL, old ANY, new ANY, PRIMARY KEY(seq, field)
) STRICT, WITHOUT ROWID;
INSERT INTO change_field VALUES(1,'modified_at',1795853787364,1795853787606);
INSERT INTO change_field VALUES(1,'rating',0,100);
CREATE TABLE tombstones(
  seq INTEGER PRIMARY KEY, id INTEGER NOT NULL, uid TEXT NOT NULL, rev INTEGER NOT NULL,
  title TEXT, artist TEXT, album TEXT, album_artist TEXT, year INTEGER, genre TEXT,
  track INTEGER, disc INTEGER, duration_ms INTEGER, rating INTEGER, favorite INTEGER,
  play_count INTEGER, last_played INTEGER, comment TEXT, path TEXT, added_at INTEGER,
  modified_at INTEGER
) STRICT;
INSERT INTO tombstones VALUES(2,2,'632a8927e7ca5561ae71c975b8fb3242',1,'Hotel California','Eagles','Hotel California','',1976,'Rock',NULL,NULL,390000,0,0,0,NULL,'','',1795853787364,1795853787364);
CREATE TABLE ops(
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  op_id TEXT NOT NULL UNIQUE,
  author TEXT NOT NULL,
  process INTEGER NOT NULL,
  kind TEXT NOT NULL,
  songs INTEGER NOT NULL,
  subject TEXT NOT NULL,
  first_seq INTEGER NOT NULL,
  last_seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  reverses INTEGER,
  undone INTEGER NOT NULL DEFAULT 0 CHECK(undone IN (0, 1)),
  latest INTEGER
) STRICT;
INSERT INTO ops VALUES(1,'4470f2d3e5f64c12983e12390a1fc618','anna@studio',23516,'edit',1,'Bohemian Rhapsody',1,1,1795853787606,NULL,0,NULL);
INSERT INTO ops VALUES(2,'1ef09352c281413494bea10b389dee2b','anna@studio',23518,'remove',1,'Hotel California',2,2,1795853787755,NULL,1,3);
INSERT INTO ops VALUES(3,'67a3e53bf4ee4818b663378e1616687c','anna@studio',23519,'undo',1,'Hotel California',3,3,1795853787856,2,0,NULL);
CREATE TABLE bulk_insert(active INTEGER PRIMARY KEY CHECK(active = 1)) STRICT;
CREATE TABLE conflicts(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  op_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK(kind IN ('edit', 'removal')),
  song_id INTEGER NOT NULL,
  song_uid TEXT NOT NULL,
  song_title TEXT NOT NULL,
  field TEXT NOT NULL,
  base ANY,
  mine ANY,
  mine_by TEXT NOT NULL,
  theirs ANY,
  theirs_by TEXT NOT NULL,
  theirs_at INTEGER,
  at INTEGER NOT NULL,
  resolved_by TEXT
) STRICT;
CREATE TABLE unverified(uid TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('change',3);
INSERT INTO sqlite_sequence VALUES('songs',15);
INSERT INTO sqlite_sequence VALUES('ops',3);
CREATE INDEX change_song ON change(song_id, seq);
CREATE INDEX tombstones_song ON tombstones(id, seq);
CREATE INDEX ops_seq ON ops(first_seq);
CREATE INDEX ops_author ON ops(author, number);
CREATE INDEX conflicts_op ON conflicts(op_id);
CREATE TRIGGER songs_identity BEFORE UPDATE ON songs
WHEN old.id IS NOT new.id OR old.uid IS NOT new.uid BEGIN
  SELECT RAISE(ABORT, 'the id and uid of a song never change');
END;
CREATE TRIGGER songs_insert AFTER INSERT ON songs
WHEN NOT EXISTS (SELECT 1 FROM bulk_insert) BEGIN
  INSERT INTO change(op, song_id, song_uid, rev, at) VALUES('I', new.id, new.uid, new.rev, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER));
END;
CREATE TRIGGER songs_update AFTER UPDATE OF title, artist, album, album_artist, year, genre, track, disc, duration_ms, rating, favorite, play_count, last_played, comment, path, added_at, modified_at ON songs
WHEN old.title IS NOT new.title OR old.artist IS NOT new.artist OR old.album IS NOT new.album OR old.album_artist IS NOT new.album_artist OR old.year IS NOT new.year OR old.genre IS NOT new.genre OR old.track IS NOT new.track OR old.disc IS NOT new.disc OR old.duration_ms IS NOT new.duration_ms OR old.rating IS NOT new.rating OR old.favorite IS NOT new.favorite OR old.play_count IS NOT new.play_count OR old.last_played IS NOT new.last_played OR old.comment IS NOT new.comment OR old.path IS NOT new.path OR old.added_at IS NOT new.added_at OR old.modified_at IS NOT new.modified_at BEGIN
  INSERT INTO change(op, song_id, song_uid, rev, at) VALUES('U', old.id, old.uid, old.rev + 1, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER));
  INSERT INTO change_field(seq, field, old, new)
    SELECT last_insert_rowid(), 'title', old.title, new.title WHERE old.title IS NOT new.title
    UNION ALL SELECT last_insert_rowid(), 'artist', old.artist, new.artist WHERE old.artist IS NOT new.artist
    UNION ALL SELECT last_insert_rowid(), 'album', old.album, new.album WHERE old.album IS NOT new.album
    UNION ALL SELECT last_insert_rowid(), 'album_artist', old.album_artist, new.album_artist WHERE old.album_artist IS NOT new.album_artist
    UNION ALL SELECT last_insert_rowid(), 'year', old.year, new.year WHERE old.year IS NOT new.year
    UNION ALL SELECT last_insert_rowid(), 'genre', old.genre, new.genre WHERE old.genre IS NOT new.genre
    UNION ALL SELECT last_insert_rowid(), 'track', old.track, new.track WHERE old.track IS NOT new.track
    UNION ALL SELECT last_insert_rowid(), 'disc', old.disc, new.disc WHERE old.disc IS NOT new.disc
    UNION ALL SELECT last_insert_rowid(), 'duration_ms', old.duration_ms, new.duration_ms WHERE old.duration_ms IS NOT new.duration_ms
    UNION ALL SELECT last_insert_rowid(), 'rating', old.rating, new.rating WHERE old.rating IS NOT new.rating
    UNION ALL SELECT last_insert_rowid(), 'favorite', old.favorite, new.favorite WHERE old.favorite IS NOT new.favorite
    UNION ALL SELECT last_insert_rowid(), 'play_count', old.play_count, new.play_count WHERE old.play_count IS NOT new.play_count
    UNION ALL SELECT last_insert_rowid(), 'last_played', old.last_played, new.last_played WHERE old.last_played IS NOT new.last_played
    UNION ALL SELECT last_insert_rowid(), 'comment', old.comment, new.comment WHERE old.comment IS NOT new.comment
    UNION ALL SELECT last_insert_rowid(), 'path', old.path, new.path WHERE old.path IS NOT new.path
    UNION ALL SELECT last_insert_rowid(), 'added_at', old.added_at, new.added_at WHERE old.added_at IS NOT new.added_at
    UNION ALL SELECT last_insert_rowid(), 'modified_at', old.modified_at, CASE WHEN new.modified_at IS old.modified_at THEN CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER) ELSE new.modified_at END;
  UPDATE songs SET rev = old.rev + 1, modified_at = CASE WHEN new.modified_at IS old.modified_at THEN CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER) ELSE new.modified_at END WHERE id = new.id;
END;
CREATE TRIGGER songs_delete AFTER DELETE ON songs BEGIN
  INSERT INTO change(op, song_id, song_uid, rev, at) VALUES('D', old.id, old.uid, old.rev + 1, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER));
  INSERT INTO tombstones(seq, id, uid, rev, title, artist, album, album_artist, year, genre, track, disc, duration_ms, rating, favorite, play_count, last_played, comment, path, added_at, modified_at)
    VALUES(last_insert_rowid(), old.id, old.uid, old.rev, old.title, old.artist, old.album, old.album_artist, old.year, old.genre, old.track, old.disc, old.duration_ms, old.rating, old.favorite, old.play_count, old.last_played, old.comment, old.path, old.added_at, old.modified_at);
END;
COMMIT;
PRAGMA application_id = 0x54757474;
PRAGMA user_version = 2;
PRAGMA journal_mode = WAL;
