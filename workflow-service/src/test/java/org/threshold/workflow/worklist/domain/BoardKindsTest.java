package org.threshold.workflow.worklist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists of the board are called what people call them. */
class BoardKindsTest {

    @ParameterizedTest
    @CsvSource({
        "strategy-discussion, Strategy discussions",
        "section-47-enquiry, Section 47 enquiries",
        "carer-check, Carer checks",
        "baby-suspicion, Babies while the evidence is not definite",
        "agreement-breach, Written agreements not kept",
        "expected-stay, Children who must not leave hospital",
        "ward-stay, Ward stays",
        "other-breach, Other breaches",
        "minor-concerns, Minor concerns"
    })
    void a_list_has_words(String subject, String words) {
        assertThat(BoardKinds.of(subject).words()).isEqualTo(words);
    }
}
