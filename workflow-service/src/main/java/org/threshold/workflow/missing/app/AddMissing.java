package org.threshold.workflow.missing.app;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.missing.Datum;
import org.threshold.workflow.missing.domain.Found;
import org.threshold.workflow.missing.domain.MissingData;
import org.threshold.workflow.missing.domain.MissingId;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** The owning team says that it has added what was missing, or why it cannot be had (R-ASC-3). */
@Service
public class AddMissing {

    /** The step, as the task names it. */
    public static final String STEP = MissingSteps.ADD;

    private final Access access;
    private final MissingRecords reports;
    private final HumanSteps steps;
    private final MissingWork work;
    private final MissingRecord record;

    AddMissing(
            Access access,
            MissingRecords reports,
            HumanSteps steps,
            MissingWork work,
            MissingRecord record) {
        this.access = access;
        this.reports = reports;
        this.steps = steps;
        this.work = work;
        this.record = record;
    }

    /** Keeps what came of it, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, MissingId id, Set<Datum> still, String words) {
        access.require(who, Activity.ADD_MISSING_DATA);
        MissingData report = reports.find(id).orElseThrow();
        var found = new Found(still, words, record.now());
        return steps.take(who, id.value(), STEP)
                .then(
                        task ->
                                found.refusal(report.said())
                                        .<Completion>map(it -> new Completion.Refused(List.of(it)))
                                        .orElseGet(() -> done(who, task, report, found)));
    }

    private Completion done(Actor who, TaskView task, MissingData report, Found found) {
        steps.finish(who, task, Map.of());
        reports.found(report.id(), found, who);
        work.done(report.id());
        record.keep(who, "missing-data-answered", report);
        return new Completion.Done(
                found.still().isEmpty()
                        ? "Nothing of it is missing any more."
                        : "It is kept what cannot be had, and why; the case’s page says so.");
    }
}
