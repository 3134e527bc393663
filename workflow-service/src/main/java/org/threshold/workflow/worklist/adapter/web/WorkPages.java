package org.threshold.workflow.worklist.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.worklist.app.ListTasks.View;
import org.threshold.workflow.worklist.app.ListTasks.Wish;
import org.threshold.workflow.worklist.app.SavedView;
import org.threshold.workflow.worklist.app.ShowWorkList.Count;
import org.threshold.workflow.worklist.app.ShowWorkList.Page;
import org.threshold.workflow.worklist.app.WorkLists.InAll;
import org.threshold.workflow.worklist.app.WorkLists.Place;
import org.threshold.workflow.worklist.domain.DueState;

/** Puts a page of the work list into words and addresses. */
@Component
class WorkPages {

    private final WorkRows rows;
    private final StepForms forms;
    private final WorkNarrower narrower;

    WorkPages(WorkRows rows, StepForms forms, WorkNarrower narrower) {
        this.rows = rows;
        this.forms = forms;
        this.narrower = narrower;
    }

    /**
     * The tasks.
     *
     * @param chosen what the list is limited to; empty for everything
     * @param found how many tasks the list has
     * @param hidden how many of the whole list are not on it
     * @param first the number of the first task that is shown, from 1 on
     * @param whole the address of the whole list
     */
    record Listed(
            String chosen,
            int found,
            Count hidden,
            int first,
            List<WorkRows.Task> tasks,
            Pager pager,
            String whole) {}

    /** A view that the person has saved. */
    record SavedLink(String name, String address, boolean current) {}

    /**
     * The views that the person has saved.
     *
     * @param save the address that saves this one; empty when it is among them, or all there is
     */
    record Views(List<SavedLink> all, String save) {}

    /** The page but for its notices. */
    record Shown(
            String view,
            List<WorkRows.Tab> tabs,
            Listed list,
            List<WorkNarrower.Group> narrower,
            Views views) {}

    Shown page(Actor who, Wish wish, Page page, List<SavedView> saved) {
        return new Shown(
                WorkAddress.name(wish.view()),
                tabs(wish.view(), page.inAll()),
                listed(who, wish, page),
                narrower.of(wish, page.narrower()),
                views(wish, saved));
    }

    private static List<WorkRows.Tab> tabs(View current, InAll inAll) {
        return Stream.of(View.values())
                .map(
                        view ->
                                new WorkRows.Tab(
                                        WorkAddress.name(view),
                                        switch (view) {
                                            case MINE -> inAll.mine();
                                            case AVAILABLE -> inAll.available();
                                            case ALL -> inAll.all();
                                        },
                                        view == current))
                .toList();
    }

    private Listed listed(Actor who, Wish wish, Page page) {
        var paging = page.paging();
        return new Listed(
                chosen(wish),
                paging.total(),
                page.hidden(),
                paging.before() + 1,
                rows.tasks(page.tasks(), who),
                Pager.of(
                        paging,
                        passed ->
                                WorkAddress.page(
                                        wish, page.places().getOrDefault(passed, Place.START))),
                WorkAddress.of(Wish.all(wish.view())));
    }

    /** Says what a list is limited to, without its order. */
    private String chosen(Wish wish) {
        var choice = wish.choice();
        String words =
                Stream.of(
                                choice.about().caseRef().map("Case "::concat),
                                choice.about().subject().map(_ -> "one piece of work"),
                                choice.step().map(forms::wordsOrCode),
                                choice.role().map(Role::words).map(Capital::of),
                                Optional.of(choice.due())
                                        .filter(due -> due != DueState.ANY)
                                        .map(DueState::words))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : Capital.of(words);
    }

    private static Views views(Wish wish, List<SavedView> saved) {
        List<SavedLink> all = new ArrayList<>();
        for (var one : saved) {
            all.add(
                    new SavedLink(
                            one.name().value(),
                            WorkAddress.of(one.wish()),
                            one.wish().equals(wish)));
        }
        boolean nothingToSave =
                wish.choice().aboutOne()
                        || wish.equals(Wish.all(View.MINE))
                        || all.stream().anyMatch(SavedLink::current);
        return new Views(
                all, nothingToSave ? "" : WorkAddress.of("/work/views/new", wish, Place.START));
    }
}
