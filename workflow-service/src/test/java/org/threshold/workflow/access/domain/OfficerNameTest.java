package org.threshold.workflow.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficerNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"sam  CARR", "Carr, Sam", "Sgt Sam Carr", "Detective Sergeant Sam Carr"})
    void a_name_is_the_same_however_it_is_written(String typed) {
        assertThat(OfficerName.same(typed, "Sam Carr")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Sergeant", "Carr", "S. Carr", "Sam Carr-Hill"})
    void part_of_a_name_or_a_rank_alone_is_nobody(String typed) {
        assertThat(OfficerName.same(typed, "Sam Carr")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Sergeant"})
    void two_texts_without_a_name_are_not_the_same_person(String nobody) {
        assertThat(OfficerName.same(nobody, nobody)).isFalse();
    }
}
