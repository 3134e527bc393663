package org.threshold.workflow.strategy.app;

import org.threshold.workflow.access.Actor;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.worklist.TaskView;

/** A step of a discussion that somebody has taken, everything it needs being locked. */
record InHand(Actor who, Discussion discussion, TaskView task) {}
