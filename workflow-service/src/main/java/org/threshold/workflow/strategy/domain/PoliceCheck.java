package org.threshold.workflow.strategy.domain;

/** One check of one adult or address, and what came of it. */
public record PoliceCheck(CheckSubject subject, CheckKind kind, CheckAnswer answer) {

    /** Whether the other is the same check of the same adult or address, whatever it showed. */
    public boolean sameAs(PoliceCheck other) {
        return subject.equals(other.subject) && kind == other.kind;
    }
}
