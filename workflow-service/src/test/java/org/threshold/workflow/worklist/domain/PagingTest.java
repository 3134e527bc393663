package org.threshold.workflow.worklist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagingTest {

    private static final int MOST = 25;

    @Test
    void the_first_of_three_pages_leads_to_the_others() {
        var paging = new Paging(60, 0, MOST);

        assertThat(paging.pages()).isEqualTo(3);
        assertThat(paging.current()).isEqualTo(1);
        assertThat(paging.goesOn()).isTrue();
        assertThat(paging.passed()).containsExactly(25, 50);
    }

    @Test
    void full_pages_have_none_behind_them() {
        var second = new Paging(50, 25, MOST);

        assertThat(second.pages()).isEqualTo(2);
        assertThat(second.goesOn()).isFalse();
        assertThat(second.passed()).containsExactly(25);
    }

    @Test
    void a_page_that_begins_between_two_leads_a_full_page_back_and_forth() {
        var between = new Paging(60, 24, MOST);

        assertThat(between.current()).isEqualTo(1);
        assertThat(between.previous()).isZero();
        assertThat(between.next()).isEqualTo(49);
        assertThat(between.passed()).containsExactly(25, 49, 50);
    }

    @Test
    void of_many_pages_the_first_the_last_and_the_neighbours_are_linked() {
        var fifth = new Paging(250, 100, MOST);

        assertThat(fifth.linked()).containsExactly(1, 4, 5, 6, 10);
        assertThat(fifth.passed()).containsExactly(75, 100, 125, 225);
    }

    @Test
    void an_empty_list_has_no_page() {
        var none = new Paging(0, 0, MOST);

        assertThat(none.pages()).isZero();
        assertThat(none.goesOn()).isFalse();
        assertThat(none.passed()).isEmpty();
    }
}
