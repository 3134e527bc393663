package org.threshold.workflow.worklist.app;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.worklist.TaskView;

class InMemoryWorkListsTest extends WorkListsContract {

    private final List<TaskView> tasks = new ArrayList<>();
    private final InMemoryWorkLists lists = new InMemoryWorkLists(tasks);

    @Override
    protected WorkLists lists() {
        return lists;
    }

    @Override
    protected void there(List<TaskView> waiting) {
        tasks.addAll(waiting);
    }

    @Override
    protected void joined(String caseRef, String to) {
        lists.join(caseRef, to);
    }
}
