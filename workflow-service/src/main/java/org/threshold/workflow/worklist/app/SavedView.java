package org.threshold.workflow.worklist.app;

import java.util.UUID;
import org.threshold.workflow.worklist.app.ListTasks.Wish;
import org.threshold.workflow.worklist.domain.ViewName;

/**
 * A view of the work list that a person has saved. It says what they wish to see and gives them
 * nothing: each time it is opened, they see of it what they may.
 *
 * @param opensWith whether their work list opens with it; at most one of theirs does
 */
public record SavedView(UUID id, ViewName name, Wish wish, boolean opensWith) {}
