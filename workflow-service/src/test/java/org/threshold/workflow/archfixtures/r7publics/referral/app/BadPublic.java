package org.threshold.workflow.archfixtures.r7publics.referral.app;

/** Is public, and nobody needs it. */
public class BadPublic {}
