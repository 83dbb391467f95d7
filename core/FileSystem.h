// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tutti {

/// What can be relied on where a file lies.
namespace FileSystem {

/// Whether \a file, which need not exist yet, lies on a file system that other machines may write
/// to, or that another program makes up (NFS, SMB, FUSE and the like): memory that processes share
/// there need not be the same for all, and nobody tells of changes. The variable TUTTI_FILE_SYSTEM
/// of the environment, a magic number of statfs(2) in hexadecimal, stands in for the kernel's word;
/// it is for tests.
[[nodiscard]] bool isRemote(const QString &file);

} // namespace FileSystem

} // namespace tutti
