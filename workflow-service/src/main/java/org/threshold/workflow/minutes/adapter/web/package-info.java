/** The task forms of a conference’s minutes, and their part of a case’s page. */
@NullMarked
package org.threshold.workflow.minutes.adapter.web;

import org.jspecify.annotations.NullMarked;
