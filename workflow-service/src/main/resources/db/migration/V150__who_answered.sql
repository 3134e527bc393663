-- The duty role that answered by itself, through a one-time link or with its acknowledgement; empty where
-- somebody wrote down what the agency said, or its system sent it.
alter table contribution_answer add column role text not null default '';
