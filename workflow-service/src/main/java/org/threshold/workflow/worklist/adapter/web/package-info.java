/** The work list over HTTP. */
@NullMarked
package org.threshold.workflow.worklist.adapter.web;

import org.jspecify.annotations.NullMarked;
