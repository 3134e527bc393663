package org.threshold.workflow.enquiry.domain;

/** Why a child's injuries are not fully known (R-Hosp-10). */
public sealed interface InjuryGap {

    /** What it is that is not known. */
    Line line();

    /** Nobody has reported it yet. */
    record Outstanding(Line line) implements InjuryGap {}

    /** Which consultant decided against a set of images, and why: it stays unknown. */
    record LeftOut(Line line, String consultant, String reason) implements InjuryGap {

        @Override
        public String toString() {
            return "LeftOut[" + line + "]";
        }
    }
}
