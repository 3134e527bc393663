/** Summaries on pages and over HTTP. */
@NullMarked
package org.threshold.workflow.summary.adapter.web;

import org.jspecify.annotations.NullMarked;
