package org.threshold.workflow.worklist.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.app.ListTasks.Wish;
import org.threshold.workflow.worklist.app.WorkLists.Asked;
import org.threshold.workflow.worklist.app.WorkLists.Counted;
import org.threshold.workflow.worklist.app.WorkLists.InAll;
import org.threshold.workflow.worklist.app.WorkLists.Place;
import org.threshold.workflow.worklist.domain.DueState;
import org.threshold.workflow.worklist.domain.Paging;
import org.threshold.workflow.worklist.domain.WorkChoice;

/**
 * A page of the work list with every number that stands on it. All of it is read at one moment, so
 * that a number and the list that it leads to do not differ.
 */
@Service
public class ShowWorkList {

    /** How many tasks a page has. */
    public static final int PAGE = 25;

    private final Access access;
    private final WorkLists lists;
    private final CaseClock clock;

    ShowWorkList(Access access, WorkLists lists, CaseClock clock) {
        this.access = access;
        this.lists = lists;
        this.clock = clock;
    }

    /** How many tasks there are, overdue and in all. */
    public record Count(int overdue, int all) {}

    /** How many tasks there would be of each of some sort, and whichever of them it is. */
    public record Parts<K>(int any, Map<K, Integer> each) {}

    /**
     * What the list could be narrowed to, each with how many there would be.
     *
     * @param due by when they are due
     * @param steps kinds of task, by the code of the step
     * @param roles who may do them
     */
    public record Narrower(Map<DueState, Integer> due, Parts<String> steps, Parts<Role> roles) {}

    /**
     * The page.
     *
     * @param places after how many tasks another page begins, and the place where that is
     * @param hidden what the filter leaves out of the list
     * @param inAll how many tasks each list has, whatever is chosen
     */
    public record Page(
            List<TaskView> tasks,
            Paging paging,
            Map<Integer, Place> places,
            Count hidden,
            Narrower narrower,
            InAll inAll) {}

    /** The page that begins after a place. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Page handle(Actor who, Wish wish, Place after) {
        access.require(who, Activity.READ_TASKS);
        Instant now = clock.now();
        var asked = new Asked(wish.view().of(who), wish.choice(), wish.order(), now);
        Counted found = lists.count(asked, after);
        var paging = new Paging(found.all(), found.before(), PAGE);
        return new Page(
                lists.page(asked, after, PAGE),
                paging,
                lists.places(asked, paging.passed()),
                hidden(asked, found),
                narrower(asked, found),
                lists.inAll(who.staff(), who.roles()));
    }

    private Count hidden(Asked asked, Counted found) {
        if (!asked.choice().leavesOut()) {
            return new Count(0, 0);
        }
        Counted whole = lists.count(of(asked, WorkChoice.EVERYTHING), Place.START);
        return new Count(whole.overdue() - found.overdue(), whole.all() - found.all());
    }

    /** What is not narrowed has been counted already. */
    private Narrower narrower(Asked asked, Counted found) {
        WorkChoice chosen = asked.choice();
        Asked anyStep = of(asked, chosen.ofStep(Optional.empty()));
        Asked anyRole = of(asked, chosen.ofRole(Optional.empty()));
        return new Narrower(
                lists.due(of(asked, chosen.ofDue(DueState.ANY))),
                new Parts<>(
                        chosen.step().isEmpty() ? found.all() : all(anyStep), lists.steps(anyStep)),
                new Parts<>(
                        chosen.role().isEmpty() ? found.all() : all(anyRole),
                        lists.roles(anyRole)));
    }

    private int all(Asked asked) {
        return lists.count(asked, Place.START).all();
    }

    private static Asked of(Asked asked, WorkChoice choice) {
        return new Asked(asked.whose(), choice, asked.order(), asked.now());
    }
}
