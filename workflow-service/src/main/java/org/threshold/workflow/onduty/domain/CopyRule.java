package org.threshold.workflow.onduty.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.onduty.domain.Cover.MayHaveChanged;
import org.threshold.workflow.onduty.domain.Cover.NoRota;
import org.threshold.workflow.onduty.domain.Cover.Nobody;
import org.threshold.workflow.onduty.domain.Cover.NotKnown;
import org.threshold.workflow.onduty.domain.Cover.OnDuty;
import org.threshold.workflow.onduty.domain.Duty.Gap;

/**
 * What a copy of the directory's answer says about another instant than its own. A turn that has
 * ended is never shown as if it went on: whoever rings must know that another may have it
 * (L-3.1.15).
 */
public final class CopyRule {

    /**
     * A copy is of the same moment when it is no further ahead: the clocks of two copies of the
     * service differ, and a time is typed without its seconds.
     */
    private static final Duration SAME_MOMENT = Duration.ofMinutes(1);

    private CopyRule() {}

    /**
     * The duty roles at an instant, as far as the copy says.
     *
     * @param copiedFor the instant that the copy was asked for
     */
    public static List<Duty> at(Instant asked, List<Duty> copied, Instant copiedFor) {
        return copied.stream().map(duty -> at(asked, duty, copiedFor)).toList();
    }

    private static Duty at(Instant asked, Duty duty, Instant copiedFor) {
        List<Gap> ahead = duty.gapsAhead().stream().filter(gap -> gap.to().isAfter(asked)).toList();
        return duty.at(cover(asked, duty, copiedFor), ahead);
    }

    private static Cover cover(Instant asked, Duty duty, Instant copiedFor) {
        if (asked.isBefore(copiedFor.minus(SAME_MOMENT)) && !(duty.cover() instanceof NoRota)) {
            return new NotKnown();
        }
        return switch (duty.cover()) {
            case OnDuty on when !asked.isBefore(on.until()) -> after(on, asked, duty.gapsAhead());
            case Nobody none when none.until().filter(end -> !asked.isBefore(end)).isPresent() ->
                    after(none, asked, duty.gapsAhead());
            case OnDuty _, Nobody _, NoRota _, MayHaveChanged _, NotKnown _ -> duty.cover();
        };
    }

    private static Cover after(Cover ended, Instant asked, List<Gap> gaps) {
        return gaps.stream()
                .filter(gap -> gap.holds(asked))
                .findFirst()
                .<Cover>map(gap -> new Nobody(Optional.of(gap.to())))
                .orElseGet(() -> new MayHaveChanged(ended));
    }
}
