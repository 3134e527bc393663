/** Tests of the actions of strategy meetings: adapter.web. */
@NullMarked
package org.threshold.workflow.action.adapter.web;

import org.jspecify.annotations.NullMarked;
