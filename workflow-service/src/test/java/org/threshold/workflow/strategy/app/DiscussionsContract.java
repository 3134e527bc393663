package org.threshold.workflow.strategy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.strategy.app.Samples.AT;
import static org.threshold.workflow.strategy.app.Samples.called;
import static org.threshold.workflow.strategy.app.Samples.concern;
import static org.threshold.workflow.strategy.app.Samples.concluded;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.Fact;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.Given;
import org.threshold.workflow.strategy.domain.Scope;
import org.threshold.workflow.strategy.domain.Stage;

/** What the rows of discussions promise, wherever they are kept. */
public abstract class DiscussionsContract {

    protected abstract Discussions discussions();

    /** A case that exists, and is in no discussion. */
    protected abstract CaseRef newCase();

    private Discussion added(CaseRef... refs) {
        var discussion = called(refs);
        discussions().add(discussion, AT);
        return discussion;
    }

    @Test
    void a_discussion_is_found_as_it_was_called() {
        var discussion =
                new Discussion(
                        Samples.id(),
                        Stage.CALLED,
                        List.of(
                                Given.child(newCase(), Path.NOT_RED),
                                Given.child(newCase(), Path.RED_HELD)),
                        new Scope(
                                Set.of(Fact.INJURY, Fact.IN_HOSPITAL),
                                Set.of(new PersonId(new UUID(7, 7))),
                                Set.of(Agency.HEALTH_VISITING)),
                        new Discussion.Progress(false, 0));

        discussions().add(discussion, AT);

        assertThat(discussions().find(discussion.id())).hasValue(discussion);
        assertThat(discussions().lock(discussion.id())).hasValue(discussion);
    }

    @Test
    void nothing_is_found_under_an_unknown_id() {
        assertThat(discussions().find(new DiscussionId(UUID.randomUUID()))).isEmpty();
        assertThat(discussions().lock(new DiscussionId(UUID.randomUUID()))).isEmpty();
        assertThat(discussions().openOf(List.of(newCase()))).isEmpty();
        assertThat(discussions().openOf(List.of())).isEmpty();
    }

    @Test
    void a_case_is_in_one_open_discussion_at_most() {
        var ref = newCase();
        var discussion = added(ref);

        assertThat(discussions().openOf(List.of(ref, newCase()))).containsExactly(discussion.id());
        assertThatThrownBy(() -> added(newCase(), ref)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_concluded_discussion_lets_go_of_its_cases() {
        var ref = newCase();
        var discussion = added(ref);

        discussions().save(concluded(discussion));

        assertThat(discussions().openOf(List.of(ref))).isEmpty();
        assertThat(discussions().find(discussion.id())).hasValue(concluded(discussion));
        var next = added(ref);
        assertThat(discussions().openOf(List.of(ref))).containsExactly(next.id());
    }

    @Test
    void what_joins_is_kept_after_what_was_there() {
        var discussion = added(newCase());
        var sibling = Given.child(newCase(), Path.RED);

        var joined = discussion.joinedBy(List.of(sibling), Given.scope(Fact.MEDICAL)).prepared();
        discussions().save(joined);

        assertThat(discussions().find(discussion.id())).hasValue(joined);
        assertThat(discussions().openOf(List.of(sibling.caseRef())))
                .containsExactly(discussion.id());
    }

    @Test
    void the_discussions_of_several_cases_come_each_once_and_in_order() {
        CaseRef one = newCase();
        CaseRef other = newCase();
        CaseRef third = newCase();
        var first = added(one, other);
        var second = added(third);

        assertThat(discussions().openOf(List.of(third, other, one)))
                .containsExactly(first.id(), second.id());
    }

    @Test
    void the_discussion_that_a_source_called_is_known_by_it() {
        var discussion = added(newCase());
        var call = concern(discussion.cases().getFirst());

        discussions().keep(discussion.id(), Actor.itself(), call);
        discussions().keep(discussion.id(), Actor.itself(), call);

        assertThat(discussions().calledBy(call.source())).hasValue(discussion.id());
        assertThat(discussions().calledBy(concern(newCase()).source())).isEmpty();
    }

    @Test
    void a_source_that_several_discussions_heard_is_known_by_the_earliest() {
        var first = added(newCase());
        var second = added(newCase());
        var call = concern(first.cases().getFirst());

        discussions().keep(second.id(), Actor.itself(), call);
        discussions().keep(first.id(), Actor.itself(), call);

        assertThat(discussions().calledBy(call.source())).hasValue(first.id());
    }

    @Test
    void one_that_is_superseded_lets_go_of_its_cases_and_the_other_is_known_by_its_sources() {
        CaseRef one = newCase();
        var gone = added(one);
        var then = added(newCase());
        var last = added(newCase());
        var call = concern(one);
        discussions().keep(gone.id(), Actor.itself(), call);

        discussions().supersede(gone, then.id());
        discussions().supersede(then, last.id());

        assertThat(discussions().find(gone.id()).map(Discussion::stage)).hasValue(Stage.SUPERSEDED);
        assertThat(discussions().find(gone.id()).map(Discussion::cases)).hasValue(List.of(one));
        assertThat(discussions().openOf(List.of(one))).isEmpty();
        assertThat(discussions().calledBy(call.source())).hasValue(last.id());
        discussions().save(last.joinedBy(gone.children(), gone.scope()));
        assertThat(discussions().openOf(List.of(one))).containsExactly(last.id());
    }

    @Test
    void a_case_that_another_answers_for_is_decided_for_no_more() {
        CaseRef from = newCase();
        CaseRef into = newCase();
        var person = new PersonId(new UUID(6, 6));
        var before = added(from);

        var after = before.answeredBy(from, into, person);
        discussions().answeredBy(before.id(), from, into);
        discussions().save(after);

        assertThat(discussions().find(before.id())).hasValue(after);
        assertThat(discussions().openOf(List.of(from))).isEmpty();
        assertThat(discussions().openOf(List.of(into))).containsExactly(before.id());
        assertThat(discussions().openAround(List.of(person))).contains(before.id());
    }

    @Test
    void the_discussions_of_people_are_those_of_children_and_of_adults_who_may_be_a_risk() {
        var adult = new PersonId(UUID.randomUUID());
        var discussion = added(newCase());
        var scope = new Scope(Set.of(), Set.of(adult), Set.of());
        discussions().save(discussion.joinedBy(List.of(), scope));

        assertThat(discussions().openAround(List.of(adult))).containsExactly(discussion.id());
        assertThat(discussions().openAround(List.of(discussion.children().getFirst().person())))
                .contains(discussion.id());
        assertThat(discussions().openAround(List.of(new PersonId(UUID.randomUUID())))).isEmpty();
        discussions().save(concluded(discussion.joinedBy(List.of(), scope)));
        assertThat(discussions().openAround(List.of(adult))).isEmpty();
    }

    @Test
    void open_discussions_are_listed_page_by_page() {
        var before = added(newCase());
        var one = added(newCase());
        var over = added(newCase());
        var other = added(newCase());
        discussions().save(concluded(over));

        assertThat(discussions().open(before.id(), 1)).containsExactly(one);
        assertThat(discussions().open(one.id(), 1)).containsExactly(other);
        assertThat(discussions().open(other.id(), 1)).isEmpty();
    }
}
