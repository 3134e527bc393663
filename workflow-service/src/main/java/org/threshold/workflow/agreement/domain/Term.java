package org.threshold.workflow.agreement.domain;

/** One thing that the adults agree to do or not to do. */
public record Term(TermKind kind, String words, Contingency contingency) {

    @Override
    public String toString() {
        return "Term[" + kind + "]";
    }
}
