package org.threshold.workflow.strategy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.strategy.app.Meeting.done;
import static org.threshold.workflow.strategy.app.Meeting.refusedFields;
import static org.threshold.workflow.strategy.app.Meeting.urgent;
import static org.threshold.workflow.strategy.app.StrategyWorld.NOW;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.NamedRisk;
import org.threshold.workflow.strategy.domain.MeetingReport;
import org.threshold.workflow.strategy.domain.MeetingReport.Minutes;

/** The risks that a meeting named are told to the register in the act that records it. */
class NamingRisksTest {

    private final StrategyWorld world = new StrategyWorld();
    private final Meeting meeting = new Meeting(world);
    private final DiscussionId id = meeting.red();

    @BeforeEach
    void everybody_is_invited() {
        done(meeting.invite(id));
    }

    @Test
    @Requirement("R-C&F-11")
    void the_risks_that_it_named_come_into_the_register_with_it_quorate_or_not() {
        var feeds = risk("Feeds are missed.");

        done(meeting.hold(id, naming(feeds)));

        assertThat(world.named).hasSize(1);
        assertThat(world.named.getFirst().risks()).containsExactly(feeds);
        assertThat(world.named.getFirst().cases()).isEqualTo(world.discussion(id).cases());
        assertThat(world.named.getFirst().meeting().number()).isEqualTo(1);
    }

    @Test
    @Requirement("R-C&F-11")
    void a_meeting_that_named_none_leaves_the_register_as_it_is_and_so_does_one_refused() {
        assertThat(refusedFields(meeting.hold(id, naming(risk(" ")))))
                .containsExactly("named[0].words");
        done(meeting.hold(id, urgent(NOW)));

        assertThat(world.named).isEmpty();
    }

    private static NamedRisk risk(String words) {
        return new NamedRisk(
                words,
                Optional.empty(),
                NamedRisk.Harm.NEGLECT,
                NamedRisk.Level.HIGH,
                NamedRisk.Evidence.LITTLE);
    }

    private static MeetingReport naming(NamedRisk risk) {
        MeetingReport plain = urgent(NOW);
        return new MeetingReport(
                plain.heldAt(),
                plain.held(),
                plain.attendees(),
                new Minutes("Bruises.", List.of(), risk.line(), List.of(risk)),
                plain.urgency(),
                plain.atOnce());
    }
}
