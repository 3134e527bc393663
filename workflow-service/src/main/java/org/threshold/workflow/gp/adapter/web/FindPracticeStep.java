package org.threshold.workflow.gp.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.gp.app.FindPractice;
import org.threshold.workflow.gp.app.ReadPracticeSearches;
import org.threshold.workflow.gp.domain.PracticeSearch;
import org.threshold.workflow.gp.domain.PracticeSearchId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "find the GP". */
@Component
class FindPracticeStep implements StepCompletion<PracticeForm> {

    private final FindPractice find;
    private final ReadPracticeSearches read;

    FindPracticeStep(FindPractice find, ReadPracticeSearches read) {
        this.find = find;
        this.read = read;
    }

    @Override
    public String step() {
        return FindPractice.STEP;
    }

    @Override
    public String words() {
        return "Find the GP: no practice is recorded";
    }

    @Override
    public Class<PracticeForm> form() {
        return PracticeForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.EDIT_PERSON;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        PracticeSearch one = read.forStep(id(task));
        String whose =
                read.whose(who, one.id())
                        .map(person -> person.displayName() + ".")
                        .orElse("Nobody knows the name.");
        return CaseFacts.of(
                "practice",
                "Whose GP",
                List.of(new Fact(one.about().whose().words(), List.of(whose))));
    }

    @Override
    public Optional<String> page(TaskView task) {
        return Optional.of("/cases/" + read.forStep(id(task)).about().caseRef() + "/family");
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return PracticeForm.FIELDS;
    }

    @Override
    public Completion complete(Actor who, TaskView task, PracticeForm form) {
        var reading = new Reading();
        var given = form.read(reading);
        return reading.then(() -> find.handle(who, id(task), given), Completion.Refused::new);
    }

    private static PracticeSearchId id(TaskView task) {
        return new PracticeSearchId(task.subject().id());
    }
}
