package org.threshold.workflow.archfixtures.r7publics.referral.app;

/** Is public, and the web adapter needs it. */
public class GoodPublic {}
