package org.threshold.workflow.liaison.domain;

import java.time.LocalDate;

/** What a liaison says of one child (R-HV-2); each of these is an answer. */
public sealed interface ChildAnswer {

    /** The child was considered, and this was said. */
    record Considered(String words) implements ChildAnswer {

        @Override
        public String toString() {
            return "Considered";
        }
    }

    /**
     * The child was considered, and neither the practice nor the health visitors know anything new.
     */
    record NothingNew() implements ChildAnswer {}

    /**
     * Something is to be done for the child.
     *
     * @param byWhom a person or a role, in words
     * @param until a day in England
     */
    record ToDo(String what, String byWhom, LocalDate until) implements ChildAnswer {

        @Override
        public String toString() {
            return "ToDo[" + until + "]";
        }
    }
}
