package org.threshold.workflow.fasttrack.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.fasttrack.app.FastTrackDesk.InHand;
import org.threshold.workflow.fasttrack.domain.FastTrack;
import org.threshold.workflow.fasttrack.domain.Item;
import org.threshold.workflow.fasttrack.domain.ItemId;
import org.threshold.workflow.fasttrack.domain.NeedsRule;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;

/** Ends a step about a missing item, once the record holds it or somebody says it. */
@Service
class ItemFound {

    private final HeldForConference held;
    private final HumanSteps steps;
    private final FastTrackEnding ending;

    ItemFound(HeldForConference held, HumanSteps steps, FastTrackEnding ending) {
        this.held = held;
        this.steps = steps;
        this.ending = ending;
    }

    Completion keep(InHand hand, ItemId id, String words) {
        FastTrack one = hand.about();
        Item item =
                one.items().stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .foundOut(words);
        if (words.isBlank() && !NeedsRule.holds(item.need(), held.of(one.about().child()))) {
            return notFound(item);
        }
        steps.finish(hand.who(), hand.task(), Map.of());
        ending.found(hand.who(), one.foundOut(id, words), item);
        return new Completion.Done("The conference will know it.");
    }

    private static Completion notFound(Item item) {
        return new Completion.Refused(
                List.of(
                        new Refusal(
                                "found",
                                "The record does not hold this yet: " + item.need().words() + ".",
                                "Record it on the family page and come back, or say here what was found,"
                                        + " or that it cannot be found out and what was tried.")));
    }
}
