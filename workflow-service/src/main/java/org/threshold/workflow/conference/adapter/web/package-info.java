/** The forms of the steps, and the part of a case’s page. */
@NullMarked
package org.threshold.workflow.conference.adapter.web;

import org.jspecify.annotations.NullMarked;
