package org.threshold.workflow.archfixtures.r4circles.referral;

import org.threshold.workflow.archfixtures.r4circles.people.BadThere;

/** Knows the feature that knows it. */
public record BadBack(BadThere there) {}
