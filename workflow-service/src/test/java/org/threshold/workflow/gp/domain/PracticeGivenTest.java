package org.threshold.workflow.gp.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.platform.Refusal;

class PracticeGivenTest {

    @Test
    void a_practice_is_taken_as_it_is_typed_and_recorded() {
        var given = new PracticeGiven(SearchEnd.REGISTERED, "k82001", "");

        assertThat(given.refusals()).isEmpty();
        assertThat(given.recorded()).isEqualTo(new GpPractice.RegisteredAt("K82001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K8200", "K820011", "882001", "Dr Hill"})
    void what_is_no_code_of_a_practice_is_refused(String code) {
        assertThat(fields(new PracticeGiven(SearchEnd.REGISTERED, code, "The mother")))
                .containsExactly("practice");
    }

    @Test
    void a_practice_of_somebody_who_has_none_is_refused() {
        assertThat(fields(new PracticeGiven(SearchEnd.NOT_REGISTERED, "K82001", "")))
                .containsExactly("practice");
    }

    @Test
    void that_somebody_is_registered_nowhere_is_an_answer() {
        var given = new PracticeGiven(SearchEnd.NOT_REGISTERED, "", "");

        assertThat(given.refusals()).isEmpty();
        assertThat(given.recorded()).isEqualTo(new GpPractice.NotRegistered());
    }

    @Test
    void that_nobody_knew_is_an_answer_only_with_whom_somebody_asked() {
        assertThat(fields(new PracticeGiven(SearchEnd.NOT_KNOWN, "", " ")))
                .containsExactly("asked");

        var given = new PracticeGiven(SearchEnd.NOT_KNOWN, "", "The mother and the ward.");
        assertThat(given.refusals()).isEmpty();
        assertThat(given.recorded()).isEqualTo(new GpPractice.NotRecorded());
    }

    private static List<String> fields(PracticeGiven given) {
        return given.refusals().stream().map(Refusal::field).toList();
    }
}
