package org.threshold.workflow.circumstances.adapter.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.app.ReadChange;
import org.threshold.workflow.circumstances.domain.WhoHears;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Typed;

/** Draws the pages that ask about changes. */
@Component
class ChangePages {

    private static final String NEW = "/changes/new";

    private final Access access;
    private final Ids ids;

    ChangePages(Access access, Ids ids) {
        this.access = access;
        this.ids = ids;
    }

    void allow(Actor who) {
        access.require(who, Activity.RECORD_CHANGE);
    }

    /** What happened, and to whom; with what is missing when somebody went on without it. */
    ModelAndView first(Typed typed, boolean wentOn) {
        var refusals = new ArrayList<Refusal>();
        if (wentOn && typed.one(ChangeFields.CASES).isEmpty()) {
            refusals.add(
                    new Refusal(
                            ChangeFields.CASES,
                            "No case is given.",
                            "Give the reference of each child’s case."));
        }
        if (wentOn && ChangeKind.of(typed.one(ChangeFields.KIND)).isEmpty()) {
            refusals.add(
                    new Refusal(
                            ChangeFields.KIND,
                            "It is not said what happened.",
                            "Choose what comes nearest."));
        }
        var page = new AskPage("change.first", "", "/work", NEW, Map.of("go", "1"));
        return page.drawn(ChangeFields.first(), typed, refusals).addObject("method", "get");
    }

    /** The details of a kind. */
    ModelAndView form(ChangeKind kind, Typed typed, List<Refusal> refusals) {
        var page =
                new AskPage(
                        "change.form",
                        kind.words(),
                        NEW,
                        NEW,
                        Map.of(ChangeFields.KIND, kind.eventName()));
        return page.drawn(ChangeFields.of(kind), typed, refusals);
    }

    /** What was typed, and who will be told; the typed values are posted once more, unseen. */
    ModelAndView check(ChangeKind kind, Typed typed, WhoHears hears) {
        List<FormField> fields = ChangeFields.of(kind);
        Map<String, String> hidden = new LinkedHashMap<>();
        typed.values()
                .forEach(
                        (path, values) ->
                                values.stream().findFirst().ifPresent(it -> hidden.put(path, it)));
        hidden.keySet().removeIf(name -> name.startsWith("_") || name.startsWith("+"));
        LeaveOutFields.remove(hidden);
        hidden.put(ChangeFields.KIND, kind.eventName());
        hidden.put("key", ids.next().toString());
        var page = new ModelAndView("change-check");
        page.addObject("words", kind.words());
        page.addObject("form", FormPage.of(fields, typed, List.of()));
        page.addObject("hidden", hidden);
        page.addObject("told", HeardLines.foreseen(hears));
        page.addObject(
                "reasons", FormPage.of(LeaveOutFields.of(hears), Typed.nothing(), List.of()));
        page.addObject("missing", HeardLines.missing(hears));
        return page;
    }

    /** A page about a change that is on record. */
    ModelAndView about(String key, ChangeId id, FormPage form) {
        String address = "/changes/" + id;
        String action = address + "/" + (key.endsWith("correct") ? "correction" : "withdrawal");
        var hidden = Map.of("key", ids.next().toString());
        return new AskPage(key, "", address, action, hidden).drawn(form);
    }

    /** The change, or a page that says why not. */
    static ReadChange.Read readable(ReadChange.Answer answer) {
        return switch (answer) {
            case ReadChange.Read one -> one;
            case ReadChange.Ended _ -> throw new ResponseStatusException(HttpStatus.GONE);
            case ReadChange.FactOnly _ -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case ReadChange.NotThere _ -> throw new NoSuchPage();
        };
    }
}
