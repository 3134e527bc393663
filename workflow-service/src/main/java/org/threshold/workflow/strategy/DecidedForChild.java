package org.threshold.workflow.strategy;

/** A decision for a child, and the meeting that made it. */
public record DecidedForChild(MeetingHeld meeting, ChildDecision decision) {}
