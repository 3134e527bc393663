package org.threshold.workflow.census.app;

import java.time.Instant;
import java.util.Optional;
import org.threshold.workflow.census.domain.CensusReturn;
import org.threshold.workflow.census.domain.CensusYear;

/** Returns as files. */
public interface CensusFile {

    /**
     * What stands above the children.
     *
     * @param madeAt when the file was made, UTC
     */
    record Heading(CensusYear year, Instant madeAt) {}

    /** What can be read from a file. */
    sealed interface Read {

        /** What it says. */
        record Parsed(CensusReturn file) implements Read {}

        /**
         * It is not built as the census asks.
         *
         * @param line where, from 1; 0 where that cannot be said
         */
        record Unreadable(int line) implements Read {}
    }

    /** The file of a return; the same for the same return and heading. */
    String write(CensusReturn made, Heading heading);

    /** Reads a file as the Department for Education would, from its text alone. */
    Read read(String file);

    /** The authority’s number; empty where nobody set it, and it is then left out of files. */
    Optional<String> authority();
}
