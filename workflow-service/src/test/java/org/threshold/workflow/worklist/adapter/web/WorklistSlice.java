package org.threshold.workflow.worklist.adapter.web;

import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.worklist.SupervisorQueue;
import org.threshold.workflow.worklist.app.AcknowledgeNotice;
import org.threshold.workflow.worklist.app.AfterAcknowledging;
import org.threshold.workflow.worklist.app.DownloadBoard;
import org.threshold.workflow.worklist.app.ListTasks;
import org.threshold.workflow.worklist.app.ReadBoard;
import org.threshold.workflow.worklist.app.ReadInbox;
import org.threshold.workflow.worklist.app.ReplayParkedKey;
import org.threshold.workflow.worklist.app.ResolveIncident;
import org.threshold.workflow.worklist.app.SavedViewsWorld;
import org.threshold.workflow.worklist.app.ShowIncidents;
import org.threshold.workflow.worklist.app.ShowSavedViews;
import org.threshold.workflow.worklist.app.ShowWorkList;
import org.threshold.workflow.worklist.app.SomeTasks;
import org.threshold.workflow.worklist.app.StartAgain;
import org.threshold.workflow.worklist.app.WatchBoard;
import org.threshold.workflow.worklist.app.WorklistWorld;
import tools.jackson.databind.json.JsonMapper;

/** The real use cases of the work list behind their pages, on memory. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    BoardPages.class,
    SergeantRows.class,
    WorkRows.class,
    WorkPages.class,
    WorkNarrower.class,
    ApprovingSteps.class
})
class WorklistSlice {

    @Bean
    WorklistWorld world() {
        return new WorklistWorld();
    }

    @Bean
    StepForms stepForms(JsonMapper json) {
        return new StepForms(List.of(new DecideEachStep()), json);
    }

    @Bean
    ReadBoard readBoard(WorklistWorld world, Access access) {
        return world.board(access);
    }

    @Bean
    WatchBoard watchBoard(WorklistWorld world, Access access) {
        return world.watch(access);
    }

    @Bean
    DownloadBoard downloadBoard(WorklistWorld world, Access access) {
        return world.download(access);
    }

    @Bean
    ReadInbox readInbox(WorklistWorld world, Access access) {
        return world.inbox(access);
    }

    @Bean
    AcknowledgeNotice acknowledgeNotice(WorklistWorld world, Access access) {
        return world.acknowledge(access);
    }

    @Bean
    AfterAcknowledging afterAcknowledging(WorklistWorld world) {
        return world.next();
    }

    @Bean
    SupervisorQueue supervisorQueue(WorklistWorld world) {
        return (_, _) -> List.copyOf(world.awaited);
    }

    @Bean
    ShowIncidents showIncidents(WorklistWorld world, Access access) {
        return world.incidents(access);
    }

    @Bean
    ResolveIncident resolveIncident(WorklistWorld world, Access access) {
        return world.resolve(access, entry -> {});
    }

    @Bean
    StartAgain startAgain(WorklistWorld world, Access access) {
        return world.start(access, entry -> {});
    }

    @Bean
    ReplayParkedKey replayParkedKey(WorklistWorld world, Access access) {
        return world.replay(access);
    }

    @Bean
    SomeTasks tasks() {
        return new SomeTasks(DecideEachStep.STEP, Activity.DECIDE_DISCUSSION);
    }

    @Bean
    ListTasks listTasks(SomeTasks tasks, Access access) {
        return tasks.api(access);
    }

    @Bean
    ShowWorkList showWorkList(SomeTasks tasks, Access access) {
        return tasks.list(access);
    }

    @Bean
    SavedViewsWorld savedViews(Access access) {
        return new SavedViewsWorld(access);
    }

    @Bean
    ShowSavedViews showSavedViews(SavedViewsWorld views) {
        return views.show();
    }
}
