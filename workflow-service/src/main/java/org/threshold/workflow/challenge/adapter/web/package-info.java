/** The pages, the API and the task forms of challenges. */
@NullMarked
package org.threshold.workflow.challenge.adapter.web;

import org.jspecify.annotations.NullMarked;
