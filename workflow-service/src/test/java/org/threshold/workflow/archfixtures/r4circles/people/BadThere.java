package org.threshold.workflow.archfixtures.r4circles.people;

import org.threshold.workflow.archfixtures.r4circles.referral.BadBack;

/** Knows the feature that knows it. */
public record BadThere(BadBack back) {}
