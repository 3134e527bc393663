package org.threshold.workflow.strategy.domain;

/** One check of one adult or address, and what came of it. */
public record PoliceCheck(CheckSubject subject, CheckKind kind, CheckAnswer answer) {}
