package org.threshold.workflow.enquiry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.Lead;
import org.threshold.workflow.strategy.Means;
import org.threshold.workflow.strategy.MeetingHeld;

/** L-3.1.4b, T7. */
class StartRuleTest {

    private static final Lead OURS = new Lead(Agency.CHILDRENS_SOCIAL_CARE, "A. Lead");
    private static final MeetingHeld FIRST = held("2026-11-24T10:00:00Z");
    private static final MeetingHeld LATER = held("2026-11-30T10:00:00Z");

    @Test
    void the_anchor_is_the_meeting_that_decided_it() {
        var start =
                StartRule.start(FIRST, new ChildOutcome.SingleAgencyEnquiry(OURS)).orElseThrow();

        assertThat(start.anchor()).isEqualTo(FIRST.heldAt());
        assertThat(start.joint()).isFalse();
        assertThat(start.lead()).isEqualTo(OURS);
    }

    @Test
    void immediate_protection_is_a_joint_enquiry_that_the_authority_leads() {
        var start =
                StartRule.start(
                                FIRST,
                                new ChildOutcome.ImmediateProtection(Means.POLICE_PROTECTION))
                        .orElseThrow();

        assertThat(start.joint()).isTrue();
        assertThat(start.lead().agency()).isEqualTo(Agency.CHILDRENS_SOCIAL_CARE);
    }

    @Test
    void below_the_threshold_nothing_starts() {
        assertThat(StartRule.start(FIRST, new ChildOutcome.Section17())).isEmpty();
        assertThat(StartRule.start(FIRST, new ChildOutcome.NoFurtherAction())).isEmpty();
        assertThat(StartRule.start(FIRST, new ChildOutcome.PoliceAlone(OURS))).isEmpty();
        assertThat(StartRule.start(FIRST, new ChildOutcome.Reconvene(Instant.EPOCH))).isEmpty();
    }

    @Test
    void a_later_meeting_moves_no_anchor_and_only_makes_an_enquiry_joint() {
        var police = new Lead(Agency.POLICE, "B. Officer");
        var single =
                StartRule.start(FIRST, new ChildOutcome.SingleAgencyEnquiry(OURS)).orElseThrow();
        var joint = StartRule.start(LATER, new ChildOutcome.JointEnquiry(police)).orElseThrow();

        assertThat(single.joinedBy(joint))
                .isEqualTo(new Start(single.discussion(), FIRST.heldAt(), true, police));
        assertThat(joint.joinedBy(single).joint()).isTrue();
    }

    private static MeetingHeld held(String at) {
        return new MeetingHeld(new DiscussionId(new UUID(0, 7)), 1, Instant.parse(at), true);
    }
}
