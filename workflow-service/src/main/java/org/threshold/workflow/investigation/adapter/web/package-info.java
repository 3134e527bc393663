/** The forms of an investigation's steps, and its HTTP API. */
@NullMarked
package org.threshold.workflow.investigation.adapter.web;

import org.jspecify.annotations.NullMarked;
