package org.threshold.workflow.people.adapter.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.app.SearchPeople;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;

/**
 * Looks for a child or an adult (L-3.1.26): first thing at night. What is looked for is posted, so
 * that no address, log or history of a browser has it, and nothing of the answer is stored.
 */
@Controller
@RequestMapping("/search")
class SearchPageController {

    private static final List<FormField> FIELDS =
            List.of(
                    new FormField.Text(
                            "name",
                            "Name",
                            "Any part, in any order. Other spellings and earlier names are found"
                                    + " too."),
                    new FormField.Day(
                            "dateOfBirth",
                            "Date of birth",
                            "If you know it. Swapped days and months are found too."),
                    new FormField.Text("nhsNumber", "NHS number", "If you have it."),
                    new FormField.Text(
                            "reason",
                            "Why do you look?",
                            "A few words. They are kept with what you were shown."));

    private final Access access;
    private final SearchPeople search;
    private final RepeatedRequests sendings;
    private final FoundPeople found;
    private final Forms forms;

    SearchPageController(
            Access access,
            SearchPeople search,
            RepeatedRequests sendings,
            FoundPeople found,
            Forms forms) {
        this.access = access;
        this.search = search;
        this.sendings = sendings;
        this.found = found;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(Actor who) {
        access.require(who, Activity.READ_PERSON);
        return page(Typed.nothing(), List.of());
    }

    @PostMapping
    ModelAndView search(Actor who, @RequestParam MultiValueMap<String, String> posted) {
        var read = forms.read(FIELDS, Typed.of(posted), WorkingTime.ZONE);
        var reading = new PersonReading(found.today());
        var sought = reading.read(found.form(read.json()));
        List<Refusal> wrong =
                Stream.concat(read.refusals().stream(), reading.refusals().stream()).toList();
        if (!wrong.isEmpty()) {
            return page(read.typed(), wrong);
        }
        String reason = read.typed().one("reason");
        var command = new SearchPeople.Command(sendings.newId(), sought, reason);
        return answer(read.typed(), search.handle(who, command));
    }

    private ModelAndView answer(Typed typed, Answer<SearchPeople.Found> answer) {
        return switch (answer) {
            case Answer.Done<SearchPeople.Found>(var people) -> {
                var page = page(typed, List.of());
                page.addObject("found", found.rows(people));
                yield page;
            }
            case Answer.Refused<SearchPeople.Found>(var refusals) -> page(typed, refusals);
            case Answer.NotFound<SearchPeople.Found>(var refusal) -> page(typed, List.of(refusal));
            case Answer.Overtaken<SearchPeople.Found>(var refusal) -> page(typed, List.of(refusal));
        };
    }

    private static ModelAndView page(Typed typed, List<Refusal> refusals) {
        var page = new ModelAndView("search");
        page.addObject("form", FormPage.of(FIELDS, typed, refusals));
        if (!refusals.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
