package org.threshold.workflow.gp.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.workflow.gp.domain.PracticeSearch;
import org.threshold.workflow.gp.domain.PracticeSearch.About;
import org.threshold.workflow.gp.domain.PracticeSearch.Ended;
import org.threshold.workflow.gp.domain.PracticeSearchId;
import org.threshold.workflow.gp.domain.SearchEnd;
import org.threshold.workflow.gp.domain.Whose;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** What the rows of searches for practices keep; the fake and PostgreSQL alike. */
public abstract class PracticeSearchesContract {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    private final PracticeSearches searches;

    protected PracticeSearchesContract(PracticeSearches searches) {
        this.searches = searches;
    }

    protected abstract CaseRef aCase();

    @Test
    void a_search_is_read_as_it_was_kept() {
        PracticeSearch one = added(aCase());

        assertThat(searches.find(one.id())).contains(one);
        assertThat(searches.lock(one.id())).contains(one);
        assertThat(searches.of(one.about().caseRef())).containsExactly(one);
        assertThat(searches.about(one.about().person())).containsExactly(one);
    }

    @ParameterizedTest
    @EnumSource(SearchEnd.class)
    void what_came_of_it_is_kept(SearchEnd how) {
        PracticeSearch one = added(aCase());
        PracticeSearch ended = one.ended(new Ended(how, "The mother.", MONDAY.plusSeconds(60)));

        searches.save(ended);

        assertThat(searches.find(one.id())).contains(ended);
    }

    @Test
    void those_of_a_case_go_with_it_to_another() {
        CaseRef from = aCase();
        CaseRef into = aCase();
        PracticeSearch one = added(from);

        searches.moved(from, into);

        assertThat(searches.of(from)).isEmpty();
        assertThat(searches.of(into)).extracting(PracticeSearch::id).containsExactly(one.id());
    }

    protected final PracticeSearch added(CaseRef ref) {
        var about = new About(ref, new PersonId(UUID.randomUUID()), Whose.CHILD, MONDAY);
        var one =
                new PracticeSearch(
                        new PracticeSearchId(UUID.randomUUID()), about, Optional.empty());
        searches.add(one);
        return one;
    }
}
