/** What is due, over HTTP. */
@NullMarked
package org.threshold.workflow.deadlines.adapter.web;

import org.jspecify.annotations.NullMarked;
