/** The task form of a search for a practice, and its part of a case’s page. */
@NullMarked
package org.threshold.workflow.gp.adapter.web;

import org.jspecify.annotations.NullMarked;
