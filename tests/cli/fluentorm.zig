// SPDX-License-Identifier: GPL-3.0-or-later
// The schema builder of FluentORM as its documentation has it, for tests: the same calls with the same options make the
// same snapshot. https://github.com/SOG-web/fluentorm.zig, docs/SCHEMA.md, as of January 2026
const std = @import("std");

pub const InputMode = enum { required, optional, excluded };
pub const Action = enum { cascade, set_null, set_default, restrict, no_action };
pub const Kind = enum { many_to_one, one_to_many, one_to_one, many_to_many };

pub const FieldInput = struct {
    name: []const u8,
    primary_key: bool = false,
    unique: bool = false,
    nullable: bool = false,
    create_input: ?InputMode = null,
    update_input: bool = true,
    redacted: bool = false,
    default_value: ?[]const u8 = null,
    auto_generated: bool = false,
};

pub const Index = struct { name: []const u8, columns: []const []const u8, unique: bool = false };

pub const HasMany = struct {
    name: []const u8,
    foreign_table: []const u8,
    foreign_column: []const u8,
    local_column: []const u8 = "id",
};

const Reference = struct {
    name: []const u8,
    column: []const u8,
    references_table: []const u8,
    references_column: []const u8 = "id",
    on_delete: Action = .no_action,
    on_update: Action = .no_action,
};

const Field = struct {
    name: []const u8,
    type: []const u8,
    primary_key: bool,
    unique: bool,
    not_null: bool,
    default_value: ?[]const u8,
    auto_generated: bool,
    auto_generate_type: []const u8,
};

const Relationship = struct {
    name: []const u8,
    column: []const u8,
    references_table: []const u8,
    references_column: []const u8,
    relationship_type: Kind,
    on_delete: Action,
    on_update: Action,
};

const Snapshot = struct {
    name: []const u8,
    fields: []const Field,
    indexes: []const Index,
    relationships: []const Relationship,
    has_many: []const HasMany,
};

pub const TableSchema = struct {
    allocator: std.mem.Allocator,
    name: []const u8,
    fields: std.ArrayList(Field) = .{},
    indexes: std.ArrayList(Index) = .{},
    relationships: std.ArrayList(Relationship) = .{},
    has_many: std.ArrayList(HasMany) = .{},

    fn add(self: *TableSchema, field: FieldInput, comptime kind: []const u8, default: ?[]const u8, generated: []const u8) void {
        self.fields.append(self.allocator, .{
            .name = field.name,
            .type = if (field.nullable) kind ++ "_optional" else kind,
            .primary_key = field.primary_key,
            .unique = field.unique,
            .not_null = !field.nullable,
            .default_value = default,
            .auto_generated = field.auto_generated,
            .auto_generate_type = generated,
        }) catch unreachable;
    }

    fn count(self: *TableSchema, field: FieldInput, comptime kind: []const u8) void {
        self.fields.append(self.allocator, .{
            .name = field.name,
            .type = kind,
            .primary_key = field.primary_key,
            .unique = true,
            .not_null = true,
            .default_value = null,
            .auto_generated = true,
            .auto_generate_type = "increments",
        }) catch unreachable;
    }

    fn refer(self: *TableSchema, reference: Reference, kind: Kind) void {
        self.relationships.append(self.allocator, .{
            .name = reference.name,
            .column = reference.column,
            .references_table = reference.references_table,
            .references_column = reference.references_column,
            .relationship_type = kind,
            .on_delete = reference.on_delete,
            .on_update = reference.on_update,
        }) catch unreachable;
    }

    pub fn uuid(self: *TableSchema, field: FieldInput) void {
        self.add(field, "uuid", field.default_value orelse "gen_random_uuid()", "uuid");
    }
    pub fn string(self: *TableSchema, field: FieldInput) void {
        self.add(field, "text", field.default_value, "none");
    }
    pub fn boolean(self: *TableSchema, field: FieldInput) void {
        self.add(field, "bool", field.default_value, "none");
    }
    pub fn integer(self: *TableSchema, field: FieldInput) void {
        self.add(field, "i32", field.default_value, "none");
    }
    pub fn bigInt(self: *TableSchema, field: FieldInput) void {
        self.add(field, "i64", field.default_value, "none");
    }
    pub fn float(self: *TableSchema, field: FieldInput) void {
        self.add(field, "f32", field.default_value, "none");
    }
    pub fn numeric(self: *TableSchema, field: FieldInput) void {
        self.add(field, "f64", field.default_value, "none");
    }
    pub fn dateTime(self: *TableSchema, field: FieldInput) void {
        self.add(field, "timestamp", field.default_value, "timestamp");
    }
    pub fn json(self: *TableSchema, field: FieldInput) void {
        self.add(field, "json", field.default_value, "none");
    }
    pub fn jsonb(self: *TableSchema, field: FieldInput) void {
        self.add(field, "jsonb", field.default_value, "none");
    }
    pub fn binary(self: *TableSchema, field: FieldInput) void {
        self.add(field, "binary", field.default_value, "none");
    }
    pub fn increments(self: *TableSchema, field: FieldInput) void {
        self.count(field, "i32");
    }
    pub fn bigIncrements(self: *TableSchema, field: FieldInput) void {
        self.count(field, "i64");
    }
    pub fn belongsTo(self: *TableSchema, reference: Reference) void {
        self.refer(reference, .many_to_one);
    }
    pub fn hasOne(self: *TableSchema, reference: Reference) void {
        self.refer(reference, .one_to_one);
    }
    pub fn hasMany(self: *TableSchema, relation: HasMany) void {
        self.has_many.append(self.allocator, relation) catch unreachable;
    }
    pub fn addIndexes(self: *TableSchema, list: []const Index) void {
        self.indexes.appendSlice(self.allocator, list) catch unreachable;
    }
};

/// What the files' build() functions make, as the tables of a snapshot.
pub fn printSnapshot(comptime files: anytype) !void {
    var arena = std.heap.ArenaAllocator.init(std.heap.page_allocator);
    defer arena.deinit();
    const allocator = arena.allocator();
    var tables: [files.len]Snapshot = undefined;
    inline for (files, 0..) |file, at| {
        var table = TableSchema{ .allocator = allocator, .name = file.table_name };
        file.build(&table);
        tables[at] = .{
            .name = table.name,
            .fields = table.fields.items,
            .indexes = table.indexes.items,
            .relationships = table.relationships.items,
            .has_many = table.has_many.items,
        };
    }
    const text = try std.fmt.allocPrint(allocator, "{f}", .{std.json.fmt(tables, .{})});
    try std.fs.File.stdout().writeAll(text);
}
