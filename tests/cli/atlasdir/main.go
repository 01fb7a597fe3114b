// SPDX-License-Identifier: GPL-3.0-or-later

// Atlas's own code on a directory of migrations: atlasdir hash|validate DIR. Its command is in no public Go module.
package main

import (
	"fmt"
	"os"

	"ariga.io/atlas/sql/migrate"
)

func run(what, folder string) error {
	dir, err := migrate.NewLocalDir(folder)
	if err != nil {
		return err
	}
	if what == "validate" {
		return migrate.Validate(dir)
	}
	sum, err := dir.Checksum()
	if err != nil {
		return err
	}
	return migrate.WriteSumFile(dir, sum)
}

func main() {
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
