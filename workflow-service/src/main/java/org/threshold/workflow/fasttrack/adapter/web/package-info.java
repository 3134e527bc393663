/** The page, the API and the task forms of the fast track. */
@NullMarked
package org.threshold.workflow.fasttrack.adapter.web;

import org.jspecify.annotations.NullMarked;
