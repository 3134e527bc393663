package org.threshold.workflow.worklist.adapter.web;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.worklist.app.AnswerQuestion;
import org.threshold.workflow.worklist.app.CompleteTask;
import org.threshold.workflow.worklist.app.KeepTyped;
import org.threshold.workflow.worklist.app.ListTasks;
import org.threshold.workflow.worklist.app.OneTask;
import org.threshold.workflow.worklist.app.ReadWhatWasUsed;
import org.threshold.workflow.worklist.app.ShowTask;

/**
 * The page and the API of a task, for the steps that a feature brings. The steps, the task, what
 * was found out and who was told are the test’s to provide.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    TaskPageController.class,
    CompletionController.class,
    TaskPages.class,
    TaskForms.class,
    StepForms.class,
    WorkRows.class,
    BothVersions.class,
    TaskBasis.class
})
public class StepPages {

    @Bean
    ShowTask showTask(OneTask world, Access access) {
        return world.show(access);
    }

    @Bean
    ListTasks listTasks(OneTask world, Access access) {
        return world.list(access);
    }

    @Bean
    AnswerQuestion answerQuestion(OneTask world, Access access) {
        return world.questions(access);
    }

    @Bean
    CompleteTask completeTask(OneTask world, Access access) {
        return world.complete(access);
    }

    @Bean
    KeepTyped keepTyped(OneTask world, Access access) {
        return world.keep(access);
    }

    @Bean
    ReadWhatWasUsed readWhatWasUsed(OneTask world, Access access) {
        return world.used(access);
    }
}
