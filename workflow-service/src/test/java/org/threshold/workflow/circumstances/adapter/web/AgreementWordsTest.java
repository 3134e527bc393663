package org.threshold.workflow.circumstances.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.circumstances.domain.Agreement;

class AgreementWordsTest {

    private static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");
    private static final StaffId MANAGER = new StaffId(new UUID(0, 1));

    @Test
    void each_answer_says_who_gave_it_when_and_why() {
        assertThat(words(new Agreement.Asked())).isEqualTo("A manager is asked to agree.");
        assertThat(words(new Agreement.Agreed(MANAGER, AT)))
                .startsWith("Agreed by Mary, ")
                .contains("24 November 2026");
        assertThat(words(new Agreement.Refused(MANAGER, AT, "She sees the baby.")))
                .startsWith("Not agreed by Mary, and told, ")
                .endsWith(": She sees the baby.");
        assertThat(words(new Agreement.Overtaken(AT))).startsWith("It was corrected or withdrawn");
    }

    @Test
    void a_manager_who_left_somebody_out_alone_is_not_named_twice() {
        var agreed = new Agreement.Agreed(MANAGER, AT);

        assertThat(AgreementWords.ownDecision(agreed, Optional.of(MANAGER))).isTrue();
        assertThat(AgreementWords.ownDecision(agreed, Optional.of(new StaffId(new UUID(0, 2)))))
                .isFalse();
    }

    private static String words(Agreement said) {
        return AgreementWords.of(said, _ -> "Mary");
    }
}
