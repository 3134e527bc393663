package org.threshold.workflow.archfixtures.r4apis.platform.web;

/** What the platform offers to web adapters. */
public class Problems {}
