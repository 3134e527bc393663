package org.threshold.workflow.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.safety.domain.Given.officer;
import static org.threshold.workflow.safety.domain.Given.said;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.safety.domain.ContactSaid.Words;

/** R-TVP-6b: the purpose of a contact decides what is asked. */
class ContactRuleTest {

    private static final Participant CONSTABLE = officer(Rank.CONSTABLE);

    @ParameterizedTest
    @EnumSource(ContactPurpose.class)
    void every_contact_says_what_it_was_about(ContactPurpose purpose) {
        var silent = with(said(purpose, officer(Rank.SERGEANT)), new Words(" ", "Visit.", "Yes."));

        assertThat(fields(silent)).containsExactly("about");
    }

    @Test
    void only_a_strategy_discussion_asks_for_a_sergeant() {
        assertThat(fields(said(ContactPurpose.STRATEGY_DISCUSSION, CONSTABLE)))
                .containsExactly("participants");
        assertThat(fields(said(ContactPurpose.INFORMATION, CONSTABLE))).isEmpty();
        assertThat(fields(said(ContactPurpose.REQUEST_FOR_ACTION, CONSTABLE))).isEmpty();
        assertThat(fields(said(ContactPurpose.NOTIFICATION, CONSTABLE))).isEmpty();
    }

    @Test
    @Requirement("R-TVP-6b")
    void a_request_says_what_is_asked_for_and_what_was_answered() {
        var words = new Words("A bruise.", "", " ");

        assertThat(fields(with(said(ContactPurpose.REQUEST_FOR_ACTION, CONSTABLE), words)))
                .containsExactly("asked", "answer");
        assertThat(fields(with(said(ContactPurpose.INFORMATION, CONSTABLE), words))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ContactPurpose.class)
    void every_contact_says_with_whom_it_was(ContactPurpose purpose) {
        assertThat(fields(said(purpose))).containsExactly("participants");
    }

    private static ContactSaid with(ContactSaid said, Words words) {
        return said.with(said.participants(), words);
    }

    private static List<String> fields(ContactSaid said) {
        return ContactRule.refusals(said, new PoliceKnown(true, Map.of())).stream()
                .map(Refusal::field)
                .toList();
    }
}
