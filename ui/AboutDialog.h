// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace tutti {

/// What the program is, its version and licence, and the libraries that it is made of.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Page { Tutti, Libraries, Licence };

    AboutDialog(Page page, QWidget *window);
};

} // namespace tutti
