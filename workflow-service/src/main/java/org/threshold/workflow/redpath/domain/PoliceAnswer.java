package org.threshold.workflow.redpath.domain;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;

/** What the police answer. Having acknowledged a notification is not an answer. */
public sealed interface PoliceAnswer {

    /** As stored and sent. */
    String code();

    /** Every reason why the answer cannot stand; empty when it can. */
    List<Refusal> refusals();

    /**
     * They take it.
     *
     * @param officer who does; stays in the database
     * @param logNumber under which number the police keep it; stays in the database
     */
    record Accepted(String officer, String logNumber) implements PoliceAnswer {

        @Override
        public String code() {
            return "accepted";
        }

        @Override
        public List<Refusal> refusals() {
            List<Refusal> refusals = new ArrayList<>();
            if (officer.isBlank()) {
                refusals.add(
                        new Refusal(
                                "officer",
                                "It is not said who takes the investigation.",
                                "Give the officer’s name or number, so that social care knows whom to ring."));
            }
            if (logNumber.isBlank()) {
                refusals.add(
                        new Refusal(
                                "logNumber",
                                "The log number is missing.",
                                "Give the number under which you have recorded it."));
            }
            return refusals;
        }

        @Override
        public String toString() {
            return "Accepted";
        }
    }

    /**
     * They do not take it; the strategy discussion is held all the same.
     *
     * @param reason in their words; stays in the database
     */
    record Declined(String reason) implements PoliceAnswer {

        @Override
        public String code() {
            return "declined";
        }

        @Override
        public List<Refusal> refusals() {
            return reason.isBlank()
                    ? List.of(
                            new Refusal(
                                    "reason",
                                    "The reason for declining is missing.",
                                    "Say why the police do not take it. The team manager is told at once, and the"
                                            + " strategy discussion is held all the same."))
                    : List.of();
        }

        @Override
        public String toString() {
            return "Declined";
        }
    }
}
