package org.threshold.workflow.strategy.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.domain.MeetingReport.Urgency;

/**
 * What a report of a meeting must say. That it was held is a fact and is never refused: only what
 * cannot be true is, and a meeting without the police preparation has to be called urgent
 * (R-TVP-3a).
 */
public final class HoldGate {

    private HoldGate() {}

    /** Every reason why the report cannot be used as it is; empty when it can. */
    public static List<Refusal> refusals(Discussion discussion, MeetingReport report, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if (report.heldAt().isAfter(now)) {
            refusals.add(
                    new Refusal(
                            "heldAt",
                            "The meeting would have been held later than now.",
                            "Give the time it began."));
        }
        if (report.attendees().isEmpty()) {
            refusals.add(
                    new Refusal(
                            "attendees",
                            "Nobody took part.",
                            "Give everybody who took part, with the seat they took."));
        }
        refusals.addAll(NamedRiskRule.refusals(discussion, report.minutes().named()));
        if (!discussion.progress().prepared()) {
            preparation(report.urgency(), refusals);
        }
        return refusals;
    }

    private static void preparation(Urgency urgency, List<Refusal> refusals) {
        switch (urgency) {
            case Urgency.CouldWait() ->
                    refusals.add(
                            new Refusal(
                                    "urgent",
                                    "The police preparation has not been reviewed by a sergeant. A meeting weighs the risk"
                                            + " with what the police know of every adult and every address"
                                            + " (recommendation Thames Valley Police 3).",
                                    "If the discussion could not wait, say ‘urgent’ and why; the review then"
                                            + " follows within 24 hours. Otherwise ask the sergeant to review it"
                                            + " first."));
            case Urgency.PreparationOutstanding(var reason) when reason.isBlank() ->
                    refusals.add(
                            new Refusal(
                                    "urgentReason",
                                    "The reason why it could not wait is missing.",
                                    "Say in a sentence why it could not wait for the police."));
            case Urgency.PreparationOutstanding _ -> {}
        }
    }
}
